import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/app/catalogue';
import { ProgrammeCard } from '@/components/ProgrammeCard';
import { ProgrammeFacts } from '@/components/ProgrammeFacts';
import { strengths } from '@/domain/strength';
import { localeIds } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import { someProgramme } from './support/facts';
import { guidanceFile, shown } from './support/words';

const loan = someProgramme('loan', (each) => each.loan === true);
const other = someProgramme('programme that is no loan', (each) => !each.loan);

describe.each(localeIds)('a programme in %s', async (locale) => {
  const { words } = await guidanceFile(locale);
  const repaid = shown(words.result.programme.loan);

  it('is headed by its name and has its official name beside it', () => {
    const { container } = render(<ProgrammeCard programme={other} words={words} locale={locale} />);
    const own = words.programmes[other.id];
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(shown(own?.name ?? '?'));
    expect(container).toHaveTextContent(shown(own?.summary ?? '?'));
    expect(container).toHaveTextContent(shown(own?.howto ?? '?'));
    expect(screen.getByRole('link')).toHaveAttribute('href', `/${locale}/programmes/${other.id}/`);
    if (plain(own?.name ?? '') === plain(other.name)) return;
    expect(container).toHaveTextContent(shown(other.name));
  });

  it('that lends money says that it must be repaid, on the card and among the facts', () => {
    const card = render(<ProgrammeCard programme={loan} words={words} locale={locale} />);
    expect(card.container.querySelector('.mark')).toHaveTextContent(repaid);
    const facts = render(<ProgrammeFacts programme={loan} words={words} />);
    expect(facts.container).toHaveTextContent(shown(words.labels.costs['must-be-repaid']));
  });

  it('that lends no money does not say so', () => {
    const { container } = render(<ProgrammeCard programme={other} words={words} locale={locale} />);
    expect(container).not.toHaveTextContent(repaid);
  });

  it.each(strengths)('says in words how near it is: %s', (strength) => {
    const { container } = render(
      <ProgrammeCard programme={other} words={words} locale={locale} strength={strength} />,
    );
    expect(container).toHaveTextContent(shown(words.labels.strengths[strength]));
  });

  it('says why it is shown only where there is a reason', () => {
    const why = shown(words.result.programme.why);
    const { container, rerender } = render(
      <ProgrammeCard programme={other} words={words} locale={locale} />,
    );
    expect(container).not.toHaveTextContent(why);
    rerender(
      <ProgrammeCard programme={other} words={words} locale={locale} reasons={['A', 'B']} />,
    );
    expect(container).toHaveTextContent(why);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['A', 'B']);
  });

  it('can be drawn whichever it is, without a promise where nothing is known', () => {
    for (const programme of catalogue.programmes) {
      const { container, unmount } = render(
        <>
          <ProgrammeCard programme={programme} words={words} locale={locale} />
          <ProgrammeFacts programme={programme} words={words} />
        </>,
      );
      const unknownPapers = programme.papers.length === 0 && programme.use !== 'background';
      const note = shown(words.result.programme.papersUnknown);
      if (unknownPapers) expect(container).toHaveTextContent(note);
      else expect(container).not.toHaveTextContent(note);
      unmount();
    }
  });
});
