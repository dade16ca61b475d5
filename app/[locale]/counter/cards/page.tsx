import { getTranslations } from 'next-intl/server';
import { catalogue } from '@/app/catalogue';
import { CardStrip } from '@/components/CardStrip';
import { Part } from '@/components/Part';
import { PointingCard } from '@/components/PointingCard';
import { Ruby } from '@/components/Ruby';
import { entry } from '@/components/words';
import { Weekday } from '@/domain/hours';
import { easyLocale, localeEntry, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../../Frame';
import { pageMetadata } from '../../../metadata';
import { localeOf } from '../../../params';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'cards' });
  return pageMetadata(locale, t('title'));
}

/** Cards between two people who share no language: Japanese, and the reader's language beside it. */
export default async function CardsPage({ params }: Props) {
  const locale = await localeOf(params);
  const other = locale === sourceLocale ? easyLocale(sourceLocale) : locale;
  const pair = await Promise.all(
    [sourceLocale, other].map(async (id) => {
      const { cards, labels } = await messagesOf(id);
      return { locale: localeEntry(id), texts: cards.cards, weekdays: labels.weekdays };
    }),
  );
  const { cards, site } = await messagesOf(locale);
  return (
    <Frame locale={locale} path={['counter', 'cards']} read={['cards']}>
      <header className="stack">
        <h1>
          <Ruby>{cards.title}</Ruby>
        </h1>
        <p>
          <Ruby>{cards.lead}</Ruby>
        </p>
      </header>
      <div className="turnable">
        <input className="turn" type="checkbox" id="turn" autoComplete="off" />
        <label className="target" htmlFor="turn">
          <Ruby>{cards.turn}</Ruby>
        </label>
        {catalogue.situations.map((situation) => (
          <Part
            key={situation.id}
            title={entry(cards.situations, situation.id)}
            aloud={site.readAloud}
            near={situation.id === 'safety'}
          >
            <div className="pointing-cards">
              {situation.cards.map((id) => (
                <PointingCard
                  key={id}
                  lines={pair.map((side) => ({
                    locale: side.locale,
                    text: entry(side.texts, id),
                  }))}
                />
              ))}
            </div>
            {situation.strip && (
              <CardStrip
                strip={situation.strip}
                lines={pair.map((side) => ({
                  locale: side.locale,
                  weekdays: Weekday.options.map((day) => entry(side.weekdays, day)),
                }))}
              />
            )}
          </Part>
        ))}
      </div>
    </Frame>
  );
}
