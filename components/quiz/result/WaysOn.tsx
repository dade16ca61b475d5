import { NoneOfThese } from './NoneOfThese';
import type { ResultProps } from './resultProps';
import { TroubleList } from './TroubleList';

/** Never a dead end: near troubles, the general window, and everything there is. */
export function WaysOn(props: ResultProps) {
  const { guidance, words, locale } = props;
  return (
    <>
      <TroubleList
        title={words.result.answer.nearTitle}
        troubles={guidance.near}
        words={words}
        locale={locale}
      />
      <NoneOfThese {...props} foreign={undefined} />
    </>
  );
}
