import { catalogue } from '@/data';
import type { Catalogue } from '@/domain/catalogue';
import { allOptions } from '@/domain/options';
import { type Locale, localeIds } from '@/i18n/locales';
import { type Messages, messagesOf } from '@/i18n/messages';
import { optionLabel, questionWords } from '@/i18n/questionWords';
import { isMain } from './isMain';

const spoken: readonly Locale[] = localeIds.filter((id) => id === 'ja' || id === 'en');

/** The questionnaire as data: ids, kinds, options, conditions, and its words in ja and en. */
export function questionnaire(catalogue: Catalogue, messages: ReadonlyMap<Locale, Messages>) {
  const words = <Text>(text: (of: Messages) => Text) =>
    Object.fromEntries([...messages].map(([locale, of]) => [locale, text(of)]));
  return catalogue.questions.map((question) => ({
    id: question.id,
    kind: question.kind,
    when: question.when,
    sensitive: question.sensitive,
    unsure: question.unsure,
    silence: question.silence,
    title: words((of) => questionWords(of.quiz, question.id).title.me),
    why: words((of) => questionWords(of.quiz, question.id).why),
    options: allOptions(catalogue, question).map((id) => ({
      id,
      ...catalogueFacts(catalogue, question.id, id),
      label: words((of) => optionLabel(of, question.id, id)),
    })),
  }));
}

/** For a trouble: where it belongs and whether it is urgent or sensitive. */
function catalogueFacts({ troubles }: Catalogue, question: string, option: string) {
  const trouble = question === 'trouble' && troubles.find(({ id }) => id === option);
  if (!trouble) return {};
  const { area, field, urgent = false, sensitive = null } = trouble;
  return { area, field, urgent, sensitive };
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--help')) {
    console.log('npm run -s questions\n  Prints the questionnaire as JSON.');
  } else {
    const messages = new Map(
      await Promise.all(spoken.map(async (id) => [id, await messagesOf(id)] as const)),
    );
    console.log(JSON.stringify(questionnaire(catalogue, messages), null, 2));
  }
}
