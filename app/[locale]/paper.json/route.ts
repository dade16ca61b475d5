import { localeFile, localeParams } from '@/app/localeFile';
import type { PaperFile } from '@/components/paper/paperFile';
import { sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = localeParams;

export const GET = localeFile(async (locale): Promise<PaperFile> => {
  const { labels, plan, result, programmes, windows, quiz, troubles, paper, talk } =
    await messagesOf(sourceLocale);
  const own = await messagesOf(locale);
  return {
    own: { paper: own.paper, talk: own.talk },
    japanese:
      locale === sourceLocale
        ? null
        : { labels, plan, result, programmes, windows, quiz, troubles, paper, talk },
  };
});
