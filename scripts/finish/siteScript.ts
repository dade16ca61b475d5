/** The page with the site's own small script, which every page carries. */
export function addSiteScript(html: string, src: string): string {
  return html.replace('</head>', () => `<script src="${src}" defer=""></script></head>`);
}
