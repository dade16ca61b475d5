import { useState } from 'react';
import type { Listed } from '@/domain/list';
import type { Messages } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { Ruby } from '../Ruby';
import { listLink } from './listLink';
import { QrCode } from './QrCode';

type Props = {
  /** What may lie about, in its order. */
  listed: Listed;
  words: Pick<Messages, 'list'>;
};

/** The list as a link, through the device's own apps, and as a code for another phone. */
export function SendList({ listed, words }: Props) {
  const { title, send } = words.list;
  const [copied, setCopied] = useState<boolean | null>(null);
  const link = listLink(window.location.origin, listed);
  const subject = encodeURIComponent(plain(title));
  const body = encodeURIComponent(`${plain(title)}\n${link}`);
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  // Whoever closes the device's own sheet has not failed at anything.
  const share = () => navigator.share({ title: plain(title), url: link }).catch(() => {});
  return (
    <div className="stack">
      <p>
        <Ruby>{send.what}</Ruby>
      </p>
      <div className="row">
        <a className="button-quiet" href={`sms:?&body=${body}`}>
          <Ruby>{send.sms}</Ruby>
        </a>
        <a className="button-quiet" href={`mailto:?subject=${subject}&body=${body}`}>
          <Ruby>{send.mail}</Ruby>
        </a>
        {'share' in navigator && (
          <button type="button" className="button-quiet" onClick={share}>
            <Ruby>{send.share}</Ruby>
          </button>
        )}
        <button type="button" className="button-quiet" onClick={copy}>
          <Ruby>{send.copy}</Ruby>
        </button>
      </div>
      <p role="status" className="small">
        {copied !== null && <Ruby>{copied ? send.copied : send.notCopied}</Ruby>}
      </p>
      <p>
        <Ruby>{send.qr}</Ruby>
      </p>
      <QrCode text={link} label={send.qr} />
    </div>
  );
}
