/** Asks the visitor's device where it is, when a button was pressed. The answer stays in the page: nothing is kept or sent. */
import type { Gcj02 } from '../domain/coordinates.ts';

/** Where the visitor is, or one sentence that says why that is not known. */
export type MyPosition =
  | {
      /** The point in GCJ-02. */
      readonly at: Gcj02;
    }
  | {
      /** Why it is not known, and what else can be done. */
      readonly problem: string;
    };

const PATIENCE_MS = 15_000;
/** A position vaguer than this, in metres, is that of a town. */
const TOO_VAGUE = 5000;
const OTHERWISE = '请写街道、村或社区的名字来找。';

/** The visitor's position; the table of the conversion is fetched only now. */
export async function myPosition(): Promise<MyPosition> {
  // Without https, and in some apps, there is no such thing.
  if (!isSecureContext || !('geolocation' in navigator)) return { problem: `这个浏览器给不出位置。${OTHERWISE}` };
  let coords: GeolocationCoordinates;
  try {
    ({ coords } = await asked());
  } catch (error) {
    return { problem: `${reason(error)}${OTHERWISE}` };
  }
  if (coords.accuracy > TOO_VAGUE) {
    return { problem: `得到的位置太粗，可能差 ${Math.round(coords.accuracy / 1000)} 公里，没有用它。${OTHERWISE}` };
  }
  try {
    const { toGcj02 } = await import('../domain/coordinates.ts');
    return { at: toGcj02({ lng: coords.longitude, lat: coords.latitude, crs: 'wgs84' }) };
  } catch {
    return { problem: `换算位置的程序没有打开，请看看网络。${OTHERWISE}` };
  }
}

function asked(): Promise<GeolocationPosition> {
  return new Promise((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, {
      enableHighAccuracy: true,
      timeout: PATIENCE_MS,
      maximumAge: 60_000,
    }),
  );
}

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === GeolocationPositionError.PERMISSION_DENIED) return '没有用您的位置：您或系统的设置没有允许。';
  if (code === GeolocationPositionError.TIMEOUT) return '等了一会儿，没有得到您的位置。';
  return '没有得到您的位置。';
}
