/**
 * For object storage with a content delivery network in front (OSS, COS, OBS, S3): which header each file is uploaded with, and which
 * headers the network adds. Such stores keep type and caching with the file; the rest can only be set on the network.
 */
import { ASK_EVERY_TIME, CACHE_RULES } from './cache-rules.ts';
import { MIME_TYPES } from './mime-types.ts';
import { COMMON_HEADERS, FRAMEABLE, FRAMEABLE_POLICY, OWN_FRAMES_POLICY, type Headers } from './security-headers.ts';

/** What to set on the files and on the network; keys are Chinese because an operator reads them. */
export interface StorageTable {
  /** Set while uploading; the first line that fits a file holds. */
  readonly 上传文件时: readonly { readonly 文件: string; readonly 说明: string; readonly 'Cache-Control': string }[];
  /** Types by extension, where the store does not know them. */
  readonly 文件类型: Readonly<Record<string, string>>;
  /** Response headers that the network adds, by the files they are for. */
  readonly 加速网络的响应头: Readonly<Record<string, Headers>>;
  /** What to do when the network cannot tell addresses apart. */
  readonly 提醒: string;
}

/** The table. Patterns are regular expressions over the address below the site's path. */
export function storageTable(): StorageTable {
  return {
    上传文件时: [
      ...CACHE_RULES.map(({ about, match, value }) => ({ 文件: match, 说明: about, 'Cache-Control': value })),
      { 文件: '.*', 说明: '其余：每次都问一问有没有新的', 'Cache-Control': ASK_EVERY_TIME },
    ],
    文件类型: MIME_TYPES,
    加速网络的响应头: {
      所有文件: { ...COMMON_HEADERS, 'Content-Security-Policy': OWN_FRAMES_POLICY },
      [`只给 ${FRAMEABLE}`]: { 'Content-Security-Policy': FRAMEABLE_POLICY },
    },
    提醒: '加速网络不能按地址分开设的，所有文件都用“只给”那一行的 Content-Security-Policy',
  };
}
