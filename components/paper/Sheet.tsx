import { isAtCounter } from '@/domain/forWhom';
import type { ResultProps } from '../quiz/result/resultProps';
import { Ruby } from '../Ruby';
import { type Contact, firstContact, urgentContacts } from './contact';
import { Pair } from './Pair';
import { SheetFoot } from './SheetFoot';
import { SheetHead } from './SheetHead';
import { SheetProgramme } from './SheetProgramme';
import { SheetUrgent } from './SheetUrgent';
import { SheetWindow } from './SheetWindow';
import { oldestCheck, sheetList, sheetPages, sheetParts } from './sheetParts';
import type { Side } from './side';

type Props = Pick<ResultProps, 'file' | 'guidance' | 'answers' | 'locale'> & {
  sides: readonly Side[];
};

/** The result on paper: up to three programmes in full on a page, up to eight in short on two. */
export function Sheet({ file, guidance, answers, locale, sides }: Props) {
  const all = sheetParts(file.catalogue, guidance);
  const { full, pages } = sheetPages(all);
  const atCounter = isAtCounter(answers);
  const first = firstContact(file.catalogue, guidance);
  const urgent = urgentContacts(file.catalogue, guidance);
  const isFirst = ({ window }: Contact) => window.id === first?.window.id;
  const isBelow = pages[0]?.some(({ contact }) => isFirst(contact));
  const checked = oldestCheck([
    ...urgent,
    ...(first ? [first] : []),
    ...all.map(({ contact }) => contact),
  ]);
  return pages.map((parts, at) => (
    <div key={parts[0]?.programme.id ?? 'none'} className="paper-page">
      <SheetHead
        sides={sides}
        title={({ paper }) => paper.title}
        reader={locale}
        place={pages.length > 1 ? `${at + 1} / ${pages.length}` : undefined}
      />
      {at === 0 && <SheetUrgent contacts={urgent} sides={sides} />}
      {at === 0 && first && !urgent.some(isFirst) && (
        <section className="sheet-part">
          <Pair sides={sides}>
            {({ words }) => (
              <p className="sheet-name">
                <Ruby>{words.result.firstContact}</Ruby>
              </p>
            )}
          </Pair>
          <SheetWindow
            contact={first}
            sides={sides}
            atCounter={atCounter}
            withHours={!isBelow}
            withOfficial={!isBelow}
          />
        </section>
      )}
      {parts.map((part) => (
        <SheetProgramme
          key={part.programme.id}
          part={part}
          full={full}
          file={file}
          sides={sides}
          atCounter={atCounter}
        />
      ))}
      <SheetFoot
        sides={sides}
        checked={checked}
        list={
          at === pages.length - 1 && all.length > 0
            ? sheetList(file.catalogue, guidance, all)
            : undefined
        }
      />
    </div>
  ));
}
