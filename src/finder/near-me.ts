/** The button that looks for places near the visitor, and by them for the street. Compared in the page; nothing is kept or sent. */
import type { PlacePoint } from '../domain/map-points-of.ts';
import { byDistance, distanceInWords, type Near } from '../domain/nearest-points.ts';
import type { PlaceIndex } from '../domain/places/place-index.ts';
import type { FinderBox } from './finder-box.ts';
import { myPosition } from './my-position.ts';
import type { PlaceTables } from './place-tables.ts';
import { PointTables } from './point-tables.ts';

const SHOWN = 6;
/** Metres; what lies farther off helps nobody find the street. */
const NEAR = 30_000;

/** What the button needs. */
export interface NearMeOptions {
  /** Address of `/streets/`. */
  readonly streets: string;
  /** Address of the point tables. */
  readonly points: string;
  /** Codes of the regions to look in. */
  readonly regions: readonly string[];
}

/** Wires the button of a finder and shows it. */
export function startNearMe(box: FinderBox, places: PlaceTables, options: NearMeOptions): void {
  const points = new PointTables(options.points);
  const button = box.part<HTMLButtonElement>('#near-me');
  button.parentElement!.hidden = false;
  button.addEventListener('click', () => void answer());

  async function answer(): Promise<void> {
    const turn = box.begin();
    box.say('正在问您的位置……');
    const position = await myPosition();
    if (!box.isLatest(turn)) return;
    if ('problem' in position) return box.say(position.problem);
    try {
      const [index, all] = await Promise.all([places.places(), points.of(options.regions)]);
      if (!box.isLatest(turn)) return;
      const near = byDistance(all, position.at).filter(({ metres }) => metres <= NEAR);
      for (const list of ['#found-streets', '#found-villages']) box.list(list, []);
      box.part('#street-villages').hidden = true;
      box.list(
        '#found-near',
        near.slice(0, SHOWN).map((one) => item(index, one)),
      );
      box.say(
        near.length
          ? '列出离您最近的服务点，距离是直线。最近的不一定归您的街道，请再对一对街道的名字。'
          : `您附近 ${NEAR / 1000} 公里内，本站没有写明位置的服务点。请写街道、村或社区的名字来找。`,
      );
    } catch {
      if (box.isLatest(turn)) box.say('服务点的位置没有打开，请看看网络。也可以写街道的名字来找。');
    }
  }

  function item(index: PlaceIndex, { place, metres }: Near<PlacePoint>): HTMLElement {
    const about = box.link(place.href, undefined, [
      box.element('b', [place.name]),
      box.element('span', [distanceInWords(metres)]),
      place.toVerify ? box.element('small', ['待核实，去之前先打电话问']) : '',
    ]);
    const streets = (place.streets ?? []).flatMap((code) => {
      const street = index.get(code)?.hit;
      if (!street) return [];
      return box.link(`${options.streets}${code}/`, code, [`${street.within[street.within.length - 1] ?? ''} ${street.name}`]);
    });
    return box.element('li', [about, streets.length ? box.element('p', ['它服务的街道：', ...streets]) : '']);
  }
}
