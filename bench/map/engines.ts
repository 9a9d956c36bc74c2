/** The two maps that are compared, as the browser runs them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { PlacePoint } from '../../src/domain/map-points-of.ts';

/** A map in a page, driven from outside. */
export interface MapEngine {
  /** Name for the table. */
  readonly name: string;
  /** Loads the program; nothing is drawn. */
  ready(page: Page): Promise<void>;
}

/** What an engine leaves in the page. */
export interface InPage {
  /** Draws the points. */
  mount(points: readonly PlacePoint[]): void;
  /** One step of a walk. */
  step(step: Step): void;
  /** Marks that are drawn. */
  marks(): number;
}

/** A step closer, a step back, or some pixels to a side. */
export type Step = 'in' | 'out' | 'left' | 'right' | 'up' | 'down';

declare global {
  interface Window {
    /** The map that is measured. */
    benchMap: InPage;
    /** The points to draw. */
    benchPoints: readonly PlacePoint[];
  }
}

/** A map of the same size for both. */
const BOX = '<div id="bench" style="width: 1200px; height: 560px"></div>';

/** Our map, as the built site ships it; `module` is the address of its script. Steps are keys, as a visitor presses them. */
export function ours(module: string): MapEngine {
  return {
    name: '本站',
    async ready(page) {
      await page.evaluate((box) => void (document.body.innerHTML = box), BOX);
      await page.evaluate(async (address) => {
        const { mountMap } = (await import(address)) as typeof import('../../src/map/mount-map.ts');
        const box = document.querySelector<HTMLElement>('#bench')!;
        const keys = { in: '+', out: '-', left: 'ArrowLeft', right: 'ArrowRight', up: 'ArrowUp', down: 'ArrowDown' };
        window.benchMap = {
          mount: (points) => void mountMap(box, { points, base: { kind: 'none' }, onSelect: () => undefined }),
          step: (step) => {
            box.querySelector('.map-box')!.dispatchEvent(new KeyboardEvent('keydown', { key: keys[step] }));
          },
          marks: () => box.querySelectorAll('.map-mark[data-key]').length,
        };
      }, module);
    },
  };
}

const files = createRequire(import.meta.url);

/** Leaflet.markercluster with chunked loading off and without animations, on the same Leaflet. */
export const markerCluster: MapEngine = {
  name: 'markercluster',
  async ready(page) {
    await page.evaluate((box) => void (document.body.innerHTML = box), BOX);
    for (const file of ['leaflet/dist/leaflet.css', 'leaflet.markercluster/dist/MarkerCluster.css'])
      await page.addStyleTag({ content: readFileSync(files.resolve(file), 'utf8') });
    for (const file of ['leaflet/dist/leaflet.js', 'leaflet.markercluster/dist/leaflet.markercluster.js'])
      await page.addScriptTag({ content: readFileSync(files.resolve(file), 'utf8') });
    await page.evaluate(() => {
      const { L } = window as unknown as { L: typeof import('leaflet') & { markerClusterGroup(options: object): MarkerGroup } };
      interface MarkerGroup extends L.FeatureGroup {
        addLayers(layers: readonly L.Layer[]): this;
      }
      const still = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, attributionControl: false };
      const pans: Record<'left' | 'right' | 'up' | 'down', [number, number]> = {
        left: [-90, 0],
        right: [90, 0],
        up: [0, -90],
        down: [0, 90],
      };
      let map: L.Map;
      window.benchMap = {
        mount: (points) => {
          map = L.map('bench', { ...still, minZoom: 4, maxZoom: 18 });
          const icon = L.divIcon({ className: 'place', iconSize: [26, 26] });
          const markers = points.map(({ lat, lng, name }) => L.marker([lat, lng], { title: name, alt: name, icon }));
          const group = L.markerClusterGroup({ animate: false, spiderfyOnMaxZoom: false, maxClusterRadius: 56 }).addLayers(
            markers,
          );
          map.fitBounds(group.getBounds(), { animate: false });
          map.addLayer(group);
        },
        step: (step) => {
          if (step === 'in') map.zoomIn(1, { animate: false });
          else if (step === 'out') map.zoomOut(1, { animate: false });
          else map.panBy(pans[step], { animate: false });
        },
        marks: () => document.querySelectorAll('#bench .leaflet-marker-pane > *').length,
      };
    });
  },
};
