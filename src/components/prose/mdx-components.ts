/** The closed list of components an article may use, as the web renders them. */
import Care from './Care.astro';
import CrisisBox from './CrisisBox.astro';
import ForChild from './ForChild.astro';
import Link from './Link.astro';
import OnScreen from './OnScreen.astro';
import RegionHotlines from './RegionHotlines.astro';
import Tel from './Tel.astro';
import Today from './Today.astro';

export const MDX_COMPONENTS = { a: Link, Care, CrisisBox, ForChild, OnScreen, RegionHotlines, Tel, Today };
