import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The parsed but unchecked contents of `data/`. */
export type Files = {
  plan: unknown;
  troubles: unknown;
  questions: unknown;
  sources: unknown;
  asked: unknown;
  exit: unknown;
  cards: unknown;
  formerIds: unknown;
  /** By file name without ending. */
  programmes: Record<string, unknown>;
  windows: Record<string, unknown>;
};

function read(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}

function readFolder(folder: string): Record<string, unknown> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    names.sort().map((name) => [name.replace(/\.yaml$/, ''), read(join(folder, name))]),
  );
}

/** Reads all YAML below a data folder. Throws where a file is missing or is not YAML. */
export function readFiles(folder: string): Files {
  return {
    plan: read(join(folder, 'plan.yaml')),
    troubles: read(join(folder, 'troubles.yaml')),
    questions: read(join(folder, 'questions.yaml')),
    sources: read(join(folder, 'sources.yaml')),
    asked: read(join(folder, 'asked.yaml')),
    exit: read(join(folder, 'exit.yaml')),
    cards: read(join(folder, 'cards.yaml')),
    formerIds: read(join(folder, 'formerIds.yaml')),
    programmes: readFolder(join(folder, 'programmes')),
    windows: readFolder(join(folder, 'windows')),
  };
}
