/** Answers that are worked out once per build: every page asks the same of the same knowledge base. */

/**
 * `make`, done once for each thing it is asked about. The answer is given to many, so none of them may change it; of a thing that is not
 * frozen, and so may still change, it is worked out anew each time.
 */
export function oncePer<Thing extends object, Answer>(make: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const once = oncePerDay((thing: Thing) => make(thing));
  return (thing) => once(thing, '');
}

/** The same for what also depends on the day `today`; one build knows one day, so only the latest is remembered. */
export function oncePerDay<Thing extends object, Answer>(
  make: (thing: Thing, today: string) => Answer,
): (thing: Thing, today: string) => Answer {
  const known = new WeakMap<Thing, { readonly today: string; readonly answer: Answer }>();
  return (thing, today) => {
    const kept = known.get(thing);
    if (kept?.today === today) return kept.answer;
    const answer = make(thing, today);
    if (Object.isFrozen(thing)) known.set(thing, { today, answer });
    return answer;
  };
}
