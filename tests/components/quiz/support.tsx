import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { Result } from '@/components/quiz/result/Result';
import { wordingOf } from '@/components/quiz/wording';
import { catalogue } from '@/data';
import type { Answers } from '@/domain/answers';
import { question as questionOf } from '@/domain/catalogue';
import { foreignConsultation } from '@/domain/foreignConsultation';
import { guide } from '@/domain/guide';
import { sensitivityOf } from '@/domain/sensitivity';
import { type Locale, localeEntry, sourceLocale } from '@/i18n/locales';
import { guidanceFile } from '../support/words';

/** A question of the real questionnaire. */
export const question = (id: string) => questionOf(catalogue, id);

/** The result page for answers, as the quiz would show it. */
export async function showResult(answers: Answers, locale: Locale) {
  const file = await guidanceFile(locale);
  const wording = wordingOf(answers);
  const words = (wording === 'child' ? file.childWords : null) ?? file.words;
  const guidance = guide(file.catalogue, answers, locale);
  const onGo = vi.fn();
  const onStartOver = vi.fn();
  const { container } = render(
    <Result
      file={file}
      words={words}
      locale={locale}
      wording={wording}
      answers={answers}
      guidance={guidance}
      sensitivity={sensitivityOf(file.catalogue, answers)}
      foreign={
        localeEntry(locale).lang === localeEntry(sourceLocale).lang
          ? undefined
          : foreignConsultation(file.catalogue)
      }
      onGo={onGo}
      onStartOver={onStartOver}
    />,
  );
  return { container, file, words, guidance, onGo, onStartOver };
}

/** A section of a result by the text of its heading. */
export function sectionOf(container: HTMLElement, heading: string): HTMLElement {
  const title = [...container.querySelectorAll('h2')].find(
    ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() === heading,
  );
  const section = title?.closest('section');
  if (!section) throw new Error(`No section is headed "${heading}".`);
  return section;
}
