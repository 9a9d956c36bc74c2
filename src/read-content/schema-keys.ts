import type { z } from 'astro/zod';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypeDef & {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly innerType?: Schema;
  readonly out?: Schema;
};

/** The field names that `schema` allows at `path`: what a misspelt one may have meant. Empty where it names none. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const end = path.reduce<Schema | undefined>((at, key) => at && step(at, key), schema);
  return end ? namesOf(unwrap(end)) : [];
}

/** A choice of several shapes names the fields of all of them. */
function namesOf({ shape, options = [] }: Def): string[] {
  return shape ? Object.keys(shape) : [...new Set(options.flatMap((option) => namesOf(unwrap(option))))];
}

function step(schema: Schema, key: PropertyKey): Schema | undefined {
  const def = unwrap(schema);
  return def.element ?? def.valueType ?? def.shape?.[String(key)];
}

/** The definition behind optional, nullable and preprocessed schemas. */
function unwrap(schema: Schema): Def {
  const def = schema._zod.def as Def;
  const inner = def.innerType ?? def.out;
  return inner ? unwrap(inner) : def;
}
