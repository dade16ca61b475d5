import { createPortal } from 'react-dom';
import type { Messages } from '@/i18n/messages';
import { Ruby } from './Ruby';
import { useDocumentMark } from './useDocumentMark';

type Props = {
  /** Whether the screen is about violence, suicide or a hidden pregnancy. */
  sensitive: boolean;
  words: Pick<Messages['site'], 'unprinted'> | undefined;
};

/**
 * Keeps a sensitive screen off the paper of the browser's own command (app/paper.css): it prints one
 * neutral line. Our own sheets print as ever.
 */
export function Unprinted({ sensitive, words }: Props) {
  useDocumentMark('unprinted', sensitive ? '' : undefined);
  if (!sensitive || !words) return null;
  return createPortal(
    <p className="unprinted">
      <Ruby>{words.unprinted}</Ruby>
    </p>,
    document.body,
  );
}
