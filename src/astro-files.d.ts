/** Tells plain `tsc` what an `.astro` file is; `astro check` looks into the file itself. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
