/** What a page needs to know of the package it is put into. */

/** The package as its pages see it. */
export interface OfflineSite {
  /** Path the site is served under, with slashes at both ends. */
  readonly base: string;
  /** The name in the package of a page or file of the site; `undefined`: it is not in the package. */
  nameOf(file: string): string | undefined;
  /** The name in the package of something a page shows or runs: a style sheet, a picture. It is then taken into the package. */
  assetName(file: string): string;
  /** Address of the site with a slash at its end, for links that lead out of the package; `null`: none is set. */
  readonly publicUrl: string | null;
  /** Programs of the package that a page with this source wants, by their names in the package. */
  programsFor(html: string): readonly string[];
  /** Whether files keep the addresses of the site: then scripts may put addresses together. */
  readonly keepsAddresses: boolean;
}

/** A page on its way into a package. */
export interface PackedPage {
  /** Its file below the site's root. */
  readonly file: string;
  /** Its name in the package. */
  readonly name: string;
}
