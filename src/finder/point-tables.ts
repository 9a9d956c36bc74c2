/** Fetches the places of regions that have a point, each region once, and only when asked for. */
import type { PlacePoint } from '../domain/map-points-of.ts';

/** The point tables of a site. */
export class PointTables {
  private readonly folder: string;
  private readonly fetched = new Map<string, Promise<readonly PlacePoint[]>>();

  /** `folder` is the address of the tables' folder, ending with a slash. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** The places of several regions. A failed attempt is made again at the next call. */
  async of(regions: readonly string[]): Promise<PlacePoint[]> {
    return (await Promise.all(regions.map((code) => this.region(code)))).flat();
  }

  private region(code: string): Promise<readonly PlacePoint[]> {
    const table = this.fetched.get(code) ?? this.load(code);
    this.fetched.set(code, table);
    table.catch(() => this.fetched.delete(code));
    return table;
  }

  private async load(code: string): Promise<readonly PlacePoint[]> {
    const answer = await fetch(`${this.folder}${code}.json`);
    if (!answer.ok) throw new Error(`${code}.json: ${answer.status}`);
    return (await answer.json()) as PlacePoint[];
  }
}
