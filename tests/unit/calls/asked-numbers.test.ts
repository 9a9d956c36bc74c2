/** Which numbers of a record a caller is asked to dial. */
import { describe, expect, it } from 'vitest';
import { askedNumbers } from '../../../src/domain/calls/asked-numbers.ts';
import { aLine, aService } from '../builders.ts';

describe('the numbers to dial', () => {
  const record = aService({ phones: [{ number: '021-64387250' }, { number: '12345' }, { number: '021-64387251' }] });

  it('are each of the record’s own once; a standing public number among them is not dialled', () => {
    const services = [aLine('12345', { standing: true }), record];
    expect(askedNumbers({ services }, record).map(({ number }) => number)).toEqual(['021-64387250', '021-64387251']);
  });

  it('of thousands of records take one look at the services, not one for each record', () => {
    let looks = 0;
    const line = Object.defineProperty(aLine('12345'), 'standing', { get: () => (looks++, true) });
    const services = Object.freeze([line, record]);
    for (let calls = 0; calls < 5; calls++) askedNumbers({ services }, record);
    expect(looks).toBe(1);
  });
});
