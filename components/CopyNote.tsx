import type { Messages } from '@/i18n/messages';
import { Ruby } from './Ruby';

/**
 * Says that the page comes from the device, and of when it is. Hidden in every page; the worker shows
 * it and puts the day in (public/worker.js).
 */
export function CopyNote({ words }: { words: Messages['site']['copy'] }) {
  return (
    <div className="copy-note stack-tight" data-copy-note="" hidden>
      <p>
        <Ruby>{words.shown}</Ruby> <time data-copy-day="" />
      </p>
      <p className="copy-over-30">
        <Ruby>{words.month}</Ruby>
      </p>
      <p className="copy-over-180">
        <Ruby>{words.old}</Ruby>
      </p>
    </div>
  );
}
