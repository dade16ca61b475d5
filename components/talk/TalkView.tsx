import { useCallback, useEffect, useRef, useState } from 'react';
import { guide } from '@/domain/guide';
import { sensitivityOf } from '@/domain/sensitivity';
import {
  ask as askMore,
  back,
  begun,
  further,
  goOn,
  openQuestion,
  placeOf,
  type Talk,
} from '@/domain/talk';
import type { Locale } from '@/i18n/locales';
import { Printed } from '../paper/Printed';
import type { PaperFile } from '../paper/paperFile';
import { sidesOf } from '../paper/side';
import { usePaper } from '../paper/usePaper';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { wipeEverywhere } from '../quiz/session';
import { Unprinted } from '../Unprinted';
import { useDocumentMark } from '../useDocumentMark';
import { NextPerson } from './NextPerson';
import { TalkAskPart } from './TalkAskPart';
import { TalkButton } from './TalkButton';
import { TalkLine } from './TalkLine';
import { TalkPaper } from './TalkPaper';
import { TalkResult } from './TalkResult';
import { choiceKeys, talkAsk } from './talkChoices';
import { useIdle } from './useIdle';
import { type Shortcuts, useShortcuts } from './useShortcuts';
import { useTalk } from './useTalk';

type Props = { file: GuidanceFile; paper: PaperFile; locale: Locale };

const ownWordsBox = () => document.querySelector<HTMLElement>('[data-talk-words]');

/** A talk between two people over one screen: every line in both languages, nothing kept. */
export function TalkView({ file, paper, locale }: Props) {
  const { catalogue, words } = file;
  const { talk, set, end } = useTalk(catalogue);
  const [swapped, setSwapped] = useState(false);
  const [withKeys, setWithKeys] = useState(true);
  const [missing, setMissing] = useState(false);
  const [asksNext, setAsksNext] = useState(false);
  const [erased, setErased] = useState(false);
  const [heardSensitive, setHeardSensitive] = useState(false);
  const { printing, print, printed } = usePaper(locale);
  const pair = sidesOf(paper, words, locale);
  const sides = swapped ? [...pair].reverse() : pair;
  const place = placeOf(talk);
  const guidance = guide(catalogue, talk.answers, locale);
  const sensitivity = sensitivityOf(catalogue, talk.answers);
  const isAsked = catalogue.questions.some(({ id, sensitive }) => {
    return sensitive && place.at === 'question' && place.question === id;
  });
  useDocumentMark('sensitive', sensitivity !== null || isAsked || heardSensitive ? '' : undefined);

  const show = (next: Talk) => {
    set(next);
    setMissing(false);
    setErased(false);
  };
  const wipe = useCallback(() => {
    wipeEverywhere();
    end();
    setMissing(false);
    setAsksNext(false);
  }, [end]);
  const idle = useCallback(() => {
    wipe();
    setErased(true);
  }, [wipe]);
  const { soon, hold } = useIdle(talk !== begun, idle);

  const ask = talkAsk(file, talk);
  const proceed = () => {
    if (!ask?.several) return;
    const next = goOn(catalogue, talk);
    if (next) show(next);
    else setMissing(true);
  };
  const choices = (ask?.choices ?? []).flatMap(({ next }, at) => {
    const key = choiceKeys[at]?.toLowerCase();
    return key ? [[key, () => show(next)] as const] : [];
  });
  const wantsWords = useRef(false);
  const toOwnWords = () => {
    if (place.at === 'areas') return ownWordsBox()?.focus();
    wantsWords.current = true;
    show(further(talk));
  };
  const shortcuts: Shortcuts = {
    ...Object.fromEntries(choices),
    enter: proceed,
    escape: () => show(back(talk)),
    n: () => setAsksNext(true),
    ...(talk.person && { '/': () => toOwnWords() }),
    ...(place.at === 'result' &&
      openQuestion(catalogue, talk) && { 1: () => show(askMore(catalogue, talk)) }),
    p: () => {
      if (place.at === 'result' && sensitivity === null) print('sheet');
    },
  };
  useShortcuts(shortcuts, withKeys && !asksNext);

  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const box = wantsWords.current ? ownWordsBox() : null;
    wantsWords.current = false;
    (box ?? document.querySelector<HTMLElement>('[data-step-heading]'))?.focus();
  }, [place]);

  const props = { file, locale, sides, talk, onTalk: show };
  return (
    <div className="talk stack-wide">
      <Unprinted sensitive={sensitivity !== null || heardSensitive} words={words.site} />
      <div className="row">
        <TalkButton
          look="button-quiet"
          sides={sides}
          label={(words) => words.talk.swap}
          chosen={swapped}
          onPress={() => setSwapped(!swapped)}
        />
      </div>
      <div role="status">
        {erased && <TalkLine sides={sides} text={(words) => words.talk.idle.erased} />}
      </div>
      {soon && (
        <div className="panel-strong" role="alert">
          <TalkLine sides={sides} text={(words) => words.talk.idle.soon} />
          <TalkButton
            look="button-quiet"
            sides={sides}
            label={(words) => words.talk.idle.hold}
            onPress={hold}
          />
        </div>
      )}
      {ask ? (
        <TalkAskPart
          {...props}
          ask={ask}
          missing={missing}
          onGoOn={proceed}
          onSensitive={setHeardSensitive}
        />
      ) : (
        <>
          <TalkResult {...props} guidance={guidance} />
          <TalkPaper
            sides={sides}
            sensitive={sensitivity !== null}
            printing={printing}
            onPrint={print}
          />
        </>
      )}
      <div className="row">
        {talk.path.length > 1 && (
          <TalkButton
            look="button-quiet"
            sides={sides}
            label={(words) => words.talk.back}
            shortcut="Esc"
            onPress={() => show(back(talk))}
          />
        )}
        <TalkButton
          look="button-quiet"
          sides={sides}
          label={(words) => words.talk.next.action}
          shortcut="N"
          onPress={() => setAsksNext(true)}
        />
        <TalkButton
          sides={sides}
          label={(words) => words.talk.keys}
          chosen={withKeys}
          onPress={() => setWithKeys(!withKeys)}
        />
      </div>
      {asksNext && <NextPerson sides={sides} onYes={wipe} onNo={() => setAsksNext(false)} />}
      <Printed
        file={file}
        words={words}
        locale={locale}
        answers={talk.answers}
        guidance={guidance}
        printing={printing}
        onPrinted={printed}
      />
    </div>
  );
}
