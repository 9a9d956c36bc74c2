import { z } from 'astro/zod';
import { divisionCode, isoDate, phoneNumber, text } from './fields.ts';

/** `editions/<street>.json`: what a street itself answers for. Without it prints are marked 样稿. */
export const streetEdition = z.strictObject({
  /** Street code; equals the file's name. */
  street: divisionCode,
  /** Imprint of the printed book; `null` until the street has approved one. */
  imprint: z
    .strictObject({
      /** 编印单位 */
      publisher: text,
      /** 批准日期 */
      approvedOn: isoDate,
      /** 准印证号, where there is one. */
      permit: text.optional(),
      /** 印数 */
      copies: z.number().int().positive().optional(),
    })
    .nullable(),
  /** Where readers send corrections about this street. */
  correctionPhone: phoneNumber.optional(),
});

/** A street's own edition data. */
export type StreetEdition = z.infer<typeof streetEdition>;
