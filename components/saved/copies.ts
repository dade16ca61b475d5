import type { Locale } from '@/i18n/locales';

/** What lies on the device, as the worker tells it (public/worker.js). */
export type Copies = {
  kept: readonly Locale[];
  /** Bytes that the others take over the wire; 0 where the server does not say. */
  bytes: number;
};

/** How long a browser may take to have a worker and the worker to answer; some never do. */
const PATIENCE_MS = 8000;
/** A language is half a megabyte, and may come over a slow line. */
const LOADING_MS = 120_000;

const late = (ms: number) => new Promise<null>((resolve) => setTimeout(resolve, ms, null));

async function ask<Answer>(
  message: Readonly<Record<string, unknown>>,
  patience: number,
): Promise<Answer | null> {
  if (!('serviceWorker' in navigator)) return null;
  const registration = await Promise.race([navigator.serviceWorker.ready, late(PATIENCE_MS)]);
  const worker = registration?.active;
  if (!worker) return null;
  const answer = new Promise<Answer>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.postMessage(message, [port2]);
  });
  // A newer version may take the worker's place while it is asked.
  return Promise.race([answer, late(patience)]);
}

/** What lies on the device; null where this browser can keep nothing. */
export function copiesHere(): Promise<Copies | null> {
  return ask<Copies>({ tell: true }, PATIENCE_MS);
}

/** Lays a language down; answers whether all of it is there. */
export async function keepLocale(locale: Locale): Promise<boolean> {
  return (await ask<boolean>({ keep: locale }, LOADING_MS)) ?? false;
}
