/** Asks the visitor's device where it is, when a button was pressed. The answer stays in the page: nothing is kept or sent. */
import type { Location } from '../model/service.ts';

/** Where the device says it is. */
export interface DevicePosition {
  /** The point, in WGS-84. */
  readonly given: Location;
  /** How far off it may be, metres. */
  readonly accuracy: number;
}

/** Why a position is not known. */
export interface NoPosition {
  /** One sentence for the visitor, with its full stop. */
  readonly problem: string;
}

/** Longest wait for a position, and how old one may be, milliseconds. */
const PATIENCE_MS = 15_000;
const STILL_TRUE_MS = 60_000;

/** The device's position as it is given; who compares it converts it. */
export async function askPosition(): Promise<DevicePosition | NoPosition> {
  // Without https, and in some apps, there is no such thing.
  if (!isSecureContext || !('geolocation' in navigator)) return { problem: '这个浏览器给不出位置。' };
  try {
    const { longitude: lng, latitude: lat, accuracy } = (await asked()).coords;
    return { given: { lng, lat, crs: 'wgs84' }, accuracy };
  } catch (error) {
    return { problem: reason(error) };
  }
}

function asked(): Promise<GeolocationPosition> {
  return new Promise((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, {
      enableHighAccuracy: true,
      timeout: PATIENCE_MS,
      maximumAge: STILL_TRUE_MS,
    }),
  );
}

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === GeolocationPositionError.PERMISSION_DENIED) return '没有用您的位置：您或系统的设置没有允许。';
  if (code === GeolocationPositionError.TIMEOUT) return '等了一会儿，没有得到您的位置。';
  return '没有得到您的位置。';
}
