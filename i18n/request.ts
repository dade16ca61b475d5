import { notFound } from 'next/navigation';
import * as rootParams from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { isLocale } from './locales';
import { messagesOf } from './messages';

export default getRequestConfig(async ({ locale }) => {
  const id = locale ?? (await rootParams.locale());
  if (!id || !isLocale(id)) notFound();
  return {
    locale: id,
    messages: await messagesOf(id),
    timeZone: 'Asia/Tokyo',
    onError(error) {
      throw error;
    },
  };
});
