/** Which places and clusters a view shows. Knows nothing of a page. */
import Supercluster from 'supercluster';
import type { PlacePoint } from '../domain/map-points-of.ts';

/** A part of the world, in degrees of GCJ-02. */
export interface MapBounds {
  /** Western edge. */
  readonly west: number;
  /** Southern edge. */
  readonly south: number;
  /** Eastern edge. */
  readonly east: number;
  /** Northern edge. */
  readonly north: number;
}

/** What stands on one spot of the map: a place, or a cluster of places too close together to be told apart. */
export interface Mark {
  /** The same for the same mark of the same points, whatever the view. */
  readonly key: string;
  /** Longitude, degrees. */
  readonly lng: number;
  /** Latitude, degrees. */
  readonly lat: number;
  /** The place; absent for a cluster. */
  readonly place?: PlacePoint;
  /** Id of the cluster; absent for a place. */
  readonly cluster?: number;
  /** How many places it stands for. */
  readonly count: number;
}

/** Coarsest zoom of the map: the nation. */
export const MIN_ZOOM = 4;
/** Finest zoom of the map: a house. */
export const MAX_ZOOM = 18;

/** Marks nearer than this, in pixels, become a cluster. A finger must tell neighbours apart; few places may stand closer. */
const FINGER = 56;
const CLOSE = 38;
/** So many places are few. */
const FEW = 150;
/** Pixels of the world at zoom 0, as Leaflet counts them. */
const WORLD = 256;
/** Half a side of the box in which one place is looked for, degrees. */
const HERE = 0.01;

/** The places of a map, found by view and zoom. */
export class ClusterIndex {
  private readonly tree: Supercluster<PlacePoint>;
  private readonly byId: ReadonlyMap<string, PlacePoint>;

  constructor(places: readonly PlacePoint[]) {
    this.byId = new Map(places.map((place) => [place.id, place]));
    const radius = places.length > FEW ? FINGER : CLOSE;
    this.tree = new Supercluster<PlacePoint>({ radius, extent: WORLD, minZoom: MIN_ZOOM, maxZoom: MAX_ZOOM }).load(
      places.map((place) => ({
        type: 'Feature',
        properties: place,
        geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
      })),
    );
  }

  /** The place of that id. */
  place(id: string): PlacePoint | undefined {
    return this.byId.get(id);
  }

  /** What stands in `bounds` at a zoom, from north to south, then from west to east: the order in which it is walked through. */
  inView({ west, south, east, north }: MapBounds, zoom: number): Mark[] {
    const found = this.tree.getClusters([west, south, east, north], Math.floor(zoom));
    return found.map(markOf).sort((a, b) => b.lat - a.lat || a.lng - b.lng || (a.key < b.key ? -1 : 1));
  }

  /** The places of a cluster. */
  members(cluster: number): PlacePoint[] {
    return this.tree.getLeaves(cluster, Infinity).map(({ properties }) => properties);
  }

  /** The zoom at which a cluster falls apart; `undefined` when it never does: its places share a house. */
  opensAt(cluster: number): number | undefined {
    const zoom = this.tree.getClusterExpansionZoom(cluster);
    return zoom > MAX_ZOOM ? undefined : zoom;
  }

  /** Whether a place stands alone at a zoom. */
  isAlone({ id, lng, lat }: PlacePoint, zoom: number): boolean {
    const around = { west: lng - HERE, south: lat - HERE, east: lng + HERE, north: lat + HERE };
    return this.inView(around, zoom).some(({ place }) => place?.id === id);
  }

  /** The coarsest zoom, from `zoom` on, at which a place stands alone; the finest when it never does. */
  aloneAt(place: PlacePoint, zoom: number): number {
    let at = Math.ceil(zoom);
    while (at < MAX_ZOOM && !this.isAlone(place, at)) at++;
    return at;
  }

  /** The smallest bounds around all places, or around those of some ids; `undefined` when there are none. */
  extent(ids?: readonly string[]): MapBounds | undefined {
    const places = ids ? ids.flatMap((id) => this.byId.get(id) ?? []) : [...this.byId.values()];
    const [first] = places;
    if (!first) return undefined;
    let [west, east, south, north] = [first.lng, first.lng, first.lat, first.lat];
    for (const { lng, lat } of places) {
      west = Math.min(west, lng);
      east = Math.max(east, lng);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
    return { west, south, east, north };
  }
}

type Found = ReturnType<Supercluster<PlacePoint>['getClusters']>[number];

function markOf({ properties, geometry }: Found): Mark {
  const [lng = 0, lat = 0] = geometry.coordinates;
  return 'cluster_id' in properties
    ? { key: `cluster ${properties.cluster_id}`, lng, lat, cluster: properties.cluster_id, count: properties.point_count }
    : { key: `place ${properties.id}`, lng, lat, place: properties, count: 1 };
}
