/** A strict reader of the XML that this project writes: it throws where a feed reader would give up. */

/** An element. */
export interface XmlElement {
  /** Name. */
  readonly name: string;
  /** Attributes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements inside. */
  readonly children: XmlElement[];
  /** Its own text, entities resolved. */
  text: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TOKEN = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The root element of `xml`. Throws unless it is well-formed, begins with its declaration and holds lawful characters only. */
export function readXml(xml: string): XmlElement {
  if (!xml.startsWith(DECLARATION)) throw new Error('no declaration');
  if (FORBIDDEN.test(xml)) throw new Error('a character that XML forbids');
  const outside: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [outside];
  const token = new RegExp(TOKEN);
  token.lastIndex = DECLARATION.length;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    if (!found) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 40)}`);
    const [, closing, name = '', attributes = '', empty, text] = found;
    const inside = open.at(-1)!;
    if (text !== undefined) inside.text += plain(text);
    else if (closing) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
      inside.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1 || outside.children.length !== 1 || outside.text.trim()) throw new Error('not one whole element');
  return outside.children[0]!;
}

/** The elements called `name` directly inside `element`. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((one) => one.name === name);
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, plain(value!)]);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error('an attribute twice');
  return Object.fromEntries(pairs) as Record<string, string>;
}

function plain(text: string): string {
  return text.replace(/&([^;&\s]*;?)/g, (whole, name: string) => {
    const sign = ENTITIES[name.replace(/;$/, '')];
    if (!name.endsWith(';') || sign === undefined) throw new Error(`unknown entity ${whole}`);
    return sign;
  });
}
