import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { namesTheCity } from './architecture/cityName';
import { importsOf, type Source } from './architecture/imports';
import { forbiddenImports, strayPackages, vagueRooms, waysToZod } from './architecture/rooms';
import { projectSources } from './architecture/sources';

for (const name of ['react', 'react-dom', 'next', 'next/navigation', 'next-intl']) {
  vi.doMock(name, () => {
    throw new Error(`"${name}" was loaded`);
  });
}

const all = projectSources();
const code = all.filter(({ path }) => /\.tsx?$/.test(path));
const file = (path: string, ...lines: string[]): Source => ({ path, text: lines.join('\n') });

describe('the rooms', () => {
  it('import only what the table allows', () => {
    expect(forbiddenImports(code)).toEqual([]);
  });

  it('keep zod in schema files and the search library in the search', () => {
    expect(strayPackages(code)).toEqual([]);
  });

  it('carry no zod from a component into the browser', () => {
    expect(waysToZod(code)).toEqual([]);
  });

  it('have names that say what is in them', () => {
    expect(vagueRooms(all.map(({ path }) => path))).toEqual([]);
  });

  it('name the city only in data and messages', () => {
    expect(namesTheCity(all)).toEqual([]);
  });
});

describe('domain/', () => {
  const files = readdirSync('domain', { recursive: true, encoding: 'utf8' }).sort();

  it.each(files.filter((name) => name.endsWith('.ts')))(
    '%s loads without React and Next',
    async (name) => {
      await expect(import(join(process.cwd(), 'domain', name))).resolves.toBeDefined();
    },
  );

  it('would fail if it asked for React', async () => {
    await expect(import('react')).rejects.toThrow();
  });
});

describe('the checks find what they look for', () => {
  it('each kind of import', () => {
    const source = file(
      'app/page.tsx',
      "import type { A } from '@/domain/a';",
      "import { type B, type C } from '../domain/b';",
      "import D, {\n  type E,\n} from './d';",
      "import './style.css';",
      "export { F } from '@scope/name/deep';",
      "// import G from './comment';",
      "const h = await import('node:fs');",
      "type I = typeof import('../messages/ja/site.json');",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: source text of a template
      'const j = import(`../messages/${locale}/site.json`);',
      'export const k = \'from "nowhere"\';',
    );
    expect(importsOf(source).map(({ target, erased }) => [target, erased])).toEqual([
      ['domain/a', true],
      ['domain/b', true],
      ['app/d', false],
      ['app/style.css', false],
      ['package:@scope/name', false],
      ['package:node:fs', false],
      ['messages/ja/site.json', true],
      ['messages/', false],
    ]);
  });

  it.each([
    ['domain/guide.ts', "import { catalogue } from '@/data';"],
    ['domain/guide.ts', "import { readFileSync } from 'node:fs';"],
    ['domain/guide.ts', "import { useState } from 'react';"],
    ['data/index.ts', "import { locales } from '../i18n/locales';"],
    ['i18n/request.ts', "import { catalogue } from '@/data';"],
    ['components/Card.tsx', "import { catalogue } from '@/data';"],
    ['components/Card.tsx', "import { z } from 'zod';"],
    ['app/page.tsx', "import { run } from '../scripts/run';"],
    ['scripts/guide.ts', "import { Card } from '@/components/Card';"],
  ])('a forbidden import in %s: %s', (path, line) => {
    expect(forbiddenImports([file(path, line)])).toHaveLength(1);
  });

  it('zod outside a schema file, and fuse.js outside the search', () => {
    expect(strayPackages([file('domain/guide.ts', "import { z } from 'zod';")])).toHaveLength(1);
    expect(strayPackages([file('domain/guide.ts', "import Fuse from 'fuse.js';")])).toHaveLength(1);
    const schema = file(
      'domain/id.ts',
      "import { z } from 'zod';",
      'export const Id = z.string();',
    );
    expect(strayPackages([schema])).toEqual([]);
  });

  it('a component that reaches zod through two files, and not one that takes only the type', () => {
    const schema = file('domain/id.ts', "import { z } from 'zod';");
    const between = file('domain/guide.ts', "import { Id } from './id';");
    const card = file('components/Card.tsx', "import { guide } from '@/domain/guide';");
    const typed = file('components/Label.tsx', "import type { Id } from '@/domain/id';");
    expect(waysToZod([schema, between, card])).toEqual([
      'components/Card.tsx → domain/guide.ts → domain/id.ts → zod',
    ]);
    expect(waysToZod([schema, typed])).toEqual([]);
  });

  it('a room with a vague name, but not a file', () => {
    expect(vagueRooms(['components/utils/date.ts', 'domain/common.ts'])).toEqual([
      'components/utils/date.ts',
    ]);
  });

  it('the city in a component, in any case, and in a file name', () => {
    const name = 'JO' + 'SO';
    expect(namesTheCity([file('components/Card.tsx', '', `// ${name} City`)])).toEqual([
      'components/Card.tsx:2',
    ]);
    expect(namesTheCity([file(`domain/${name}.ts`, '')])).toHaveLength(1);
    expect(namesTheCity([file('data/plan.yaml', name)])).toEqual([]);
  });
});
