/** How much of a list fits. */

/** A file that is kept. */
export interface SizedFile {
  /** Address below the site's root. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/** A page with everything it needs to look and work as it should. */
export interface SizedPage extends SizedFile {
  /** Styles, scripts and icons, each once. */
  readonly assets: readonly SizedFile[];
}

/**
 * The pages that fit into `budget` bytes beside what is kept `anyway`, in their order; a page that is too large is passed over for the
 * next ones. What two pages share counts once.
 */
export function withinBudget(pages: readonly SizedPage[], budget: number, anyway: readonly SizedFile[] = []): SizedPage[] {
  const paid = new Set<string>();
  let left = budget;
  const buy = (files: readonly SizedFile[]): boolean => {
    const due = files.filter(({ path }) => !paid.has(path));
    const price = due.reduce((sum, { bytes }) => sum + bytes, 0);
    if (price > left) return false;
    left -= price;
    for (const { path } of due) paid.add(path);
    return true;
  };
  buy(anyway);
  return pages.filter((page) => buy([page, ...page.assets]));
}
