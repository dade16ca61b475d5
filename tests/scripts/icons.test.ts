import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawing } from '@/scripts/icons';

const icon = readFileSync('public/icon.svg', 'utf8');

it('a maskable picture has the ground at every edge, and ours where no device cuts', () => {
  const text = drawing(icon, { width: 200, maskable: true });
  expect(text).toContain('<rect width="100%" height="100%" fill="#0017c1"/>');
  expect(text).toContain('x="30" y="30" width="140" height="140"');
});

it('another picture fills its square', () => {
  expect(drawing(icon, { width: 200, maskable: false })).toContain(
    '<svg x="0" y="0" width="200" height="200"',
  );
});

it('an icon without a ground is not drawn', () => {
  expect(() => drawing('<svg/>', { width: 1, maskable: true })).toThrow(/ground/);
});
