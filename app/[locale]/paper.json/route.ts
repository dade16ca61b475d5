import type { PaperFile } from '@/components/paper/paperFile';
import { isLocale, localeIds, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return localeIds.map((locale) => ({ locale }));
}

type Context = { params: Promise<{ locale: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { labels, plan, result, programmes, windows, quiz, troubles, paper, talk } =
    await messagesOf(sourceLocale);
  const own = await messagesOf(locale);
  const file: PaperFile = {
    own: { paper: own.paper, talk: own.talk },
    japanese:
      locale === sourceLocale
        ? null
        : { labels, plan, result, programmes, windows, quiz, troubles, paper, talk },
  };
  return Response.json(file);
}
