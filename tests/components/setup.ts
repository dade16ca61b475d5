import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// A busy machine is slow to find what was typed.
configure({ asyncUtilTimeout: 10_000 });

/** What React complains about (equal keys, unknown attributes) fails the test. */
const complaints: unknown[][] = [];

beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...complaint) => complaints.push(complaint));
});

afterEach(() => {
  cleanup();
  expect(complaints).toEqual([]);
});
