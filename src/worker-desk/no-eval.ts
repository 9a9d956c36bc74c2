/** The site's policy forbids making functions from text, and the schema library would try. Loaded before any schema is made. */
import { z } from 'astro/zod';

z.config({ jitless: true });
