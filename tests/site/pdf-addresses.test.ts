/** A code or a link on paper cannot be mended: each one of this site leads to a page that is there. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { addressesIn } from '../../src/build/check-site/written-addresses.ts';
import { ownAddress, wholeAddressBroken } from '../../src/build/check-site/where-it-leads.ts';
import { readPdf, readTags } from '../unit/print/read-pdf.ts';
import { fixtureSite } from './built-html.ts';
import { codeInPng, codesInPdf } from './read-codes.ts';

const { dist } = inject('fixture');
const site = fixtureSite();
const own = ownAddress(site)!;
const filesWith = (ending: RegExp) => [...site.files.keys()].filter((file) => ending.test(file)).sort();
const bytesOf = (file: string) => readFileSync(join(dist, file));

/** Addresses that are not of this site, or lead nowhere on it. */
const astray = (addresses: readonly string[]) =>
  addresses.filter((address) => !address.startsWith(own) || wholeAddressBroken(site, address) !== undefined);

const ALT = /^二维码：/;
/** Prints that send the reader to a page, with how many codes each has. */
const WITH_CODE: readonly (readonly [RegExp, number])[] = [
  [/\/wallet\.pdf$/, 8],
  [/\/(handbook|handbook-booklet|handbook-large|guide|guide-booklet|poster|plan|form|referral|erratum)\.pdf$/, 1],
];

describe.each(filesWith(/\.pdf$/))('%s', (file) => {
  test('has codes that a phone reads, and links, which lead where they say', async () => {
    const pdf = await readPdf(bytesOf(file));
    const codes = await codesInPdf(pdf.document);
    expect(codes).not.toContain(null);
    expect(astray(codes.map(String))).toEqual([]);
    const least = WITH_CODE.find(([name]) => name.test(file))?.[1] ?? 0;
    expect(codes.length).toBeGreaterThanOrEqual(least);
    const said = (await readTags(pdf)).alts.filter((alt) => ALT.test(alt)).map((alt) => alt.replace(ALT, ''));
    for (const address of said) expect(codes).toContain(address);
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links.filter((link) => !/^(https?|tel):/.test(link))).toEqual([]);
    expect(astray(links.filter((link) => link.startsWith(own)))).toEqual([]);
    await pdf.document.loadingTask.destroy();
  });
});

test.each(filesWith(/card\.png$/))('%s has a code that a phone reads and that leads to its page', (file) => {
  const code = codeInPng(bytesOf(file), 1080);
  expect(code).toBe(`${own}/${file.replace(/card\.png$/, '')}`);
  expect(astray([String(code)])).toEqual([]);
});

test.each(filesWith(/\.(pptx|xlsx|zip)$/))('%s names no address of this site that leads nowhere', (file) => {
  const texts = Object.entries(unzipSync(bytesOf(file))).filter(([name]) => /\.(xml|rels|html|js|json|txt)$/.test(name));
  expect(texts.length).toBeGreaterThan(1);
  const addresses = texts.flatMap(([, bytes]) => [...addressesIn(strFromU8(bytes), own)]);
  expect(astray(addresses)).toEqual([]);
});

test('an address that leads nowhere is noticed, whoever wrote it', () => {
  expect(astray([`${own}/`, `${own}/about/`])).toEqual([]);
  expect(astray([`${own}/nowhere/`, 'https://example.org/'])).toEqual([`${own}/nowhere/`, 'https://example.org/']);
});
