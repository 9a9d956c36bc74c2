import { describe, expect, test } from 'vitest';
import { isInUsb, usbPlaces } from '../../../src/domain/usb/usb-files.ts';
import { aKnowledgeBase, aService } from '../builders.ts';

const kb = aKnowledgeBase({
  services: {
    '310104': [aService({ id: 'own', serves: ['310104014'] }), aService({ id: 'other', serves: ['310104012'] })],
  },
});

describe('what the USB edition of a place holds', () => {
  const street = usbPlaces(kb, '310104014', '2026-11-22');
  const district = usbPlaces(kb, '310104', '2026-11-22');

  test('a street: itself, the areas above it, its services and those of the nation', () => {
    expect(street.streets).toEqual(['310104014']);
    expect(street.areas).toEqual(['310000', '310104']);
    expect(street.services).toEqual(expect.arrayContaining(['own', 'n-12356']));
    expect(street.services).not.toContain('other');
  });

  test('a district: all its streets', () => {
    expect(district.streets).toEqual(['310104012', '310104014']);
  });

  test.each<[string, boolean]>([
    ['index.html', true],
    ['help/luoshui/index.html', true],
    ['lessons/ke/slides.pptx', true],
    ['lessons/ke/scorm.zip', false],
    ['lessons/ke/embed/index.html', false],
    ['packs/parents/index.html', true],
    ['packs/parents.zip', false],
    ['streets/310104014/handbook.pdf', true],
    ['streets/310104012/handbook.pdf', false],
    ['areas/310104/index.html', true],
    ['areas/330106/index.html', false],
    ['services/own/index.html', true],
    ['services/other/index.html', false],
    ['print/310104014/index.html', true],
    ['desk/index.html', false],
    ['data/services.json', false],
    ['pagefind/pagefind.js', false],
    ['sw.js', false],
  ])('%s: %s', (file, held) => {
    expect(isInUsb(street, file)).toBe(held);
  });
});
