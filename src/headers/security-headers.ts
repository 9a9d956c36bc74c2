/**
 * The security headers of every file, and who may show a page in a frame.
 *
 * They depend on nothing in `content/`: a server that is set up once stays right when pages, scripts or the base map change.
 * What differs from page to page — the hashes of its scripts and styles, the hosts of the base map — stands in the page's own
 * policy (`security.csp` of `astro.config.ts`). Browsers keep both; this one only adds, so neither can loosen the other. For that
 * reason it names no `default-src`, `script-src`, `style-src` and `img-src`.
 */

/** Header name → value. */
export type Headers = Readonly<Record<string, string>>;

/** What holds for every page and cannot be wrong on any. Without `frame-ancestors`, which depends on the page. */
const POLICY = [
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "script-src-attr 'none'",
  "style-src-attr 'none'",
].join('; ');

/** Powers of the browser that no page needs; a page that some script got into could not ask for them either. */
const DENIED_POWERS = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

/** “我的位置” on the map; the classroom's full screen. */
const OWN_POWERS = ['geolocation', 'fullscreen'];

const PERMISSIONS = [...DENIED_POWERS.map((power) => `${power}=()`), ...OWN_POWERS.map((power) => `${power}=(self)`)].join(', ');

/** What every file is sent with, whatever it is. */
export const COMMON_HEADERS: Headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
};

/** Pages that a school may show in a frame of its own site, as a regular expression over the address below the base path. */
export const FRAMEABLE = '^lessons/[^/]+/embed/';

/** The policy of a page that anybody may frame. */
export const FRAMEABLE_POLICY = POLICY;

/** The policy of all other files. */
export const OWN_FRAMES_POLICY = `${POLICY}; frame-ancestors 'self'`;

/** Whether other sites may show the page at `address`, below the base path, in a frame. */
export function isFrameable(address: string): boolean {
  return new RegExp(FRAMEABLE).test(address);
}
