// Emergency notice: one small file that an official replaces on the host, without a build. What is
// damaged, too large or over is not shown; a notice on the screen stays until its end.
(() => {
  const { locale } = document.documentElement.dataset;
  const main = document.querySelector('main');
  if (!locale || !main) return;
  const MOST_BYTES = 2048;
  const EVERY = 300_000;
  const place = document.createElement('div');
  place.className = 'notice';
  place.setAttribute('role', 'alert');
  main.prepend(place);
  let until = 0;
  let timer;

  const expire = () => {
    if (Date.now() >= until) place.textContent = '';
  };
  const show = (end, said, lang) => {
    until = end;
    if (place.textContent !== said) place.textContent = said;
    if (lang) place.lang = lang;
    clearTimeout(timer);
    // A longer wait than this a timer takes for none; each look asks again.
    timer = setTimeout(expire, Math.min(until - Date.now(), 2 ** 31 - 1));
    expire();
  };
  const look = async () => {
    expire();
    if (!navigator.onLine) return;
    try {
      const answer = await fetch('/notice.json', { cache: 'no-store' });
      if (answer.status === 404) show(0, '');
      const body = await answer.text();
      if (!answer.ok || new TextEncoder().encode(body).length > MOST_BYTES) return;
      const { until: end, text = {} } = JSON.parse(body);
      const own = typeof text[locale] === 'string';
      const said = own ? text[locale] : text.ja;
      if (typeof said === 'string') show(Date.parse(end) || 0, said, own ? '' : 'ja');
      else show(0, '');
    } catch {
      // No network, or a file that cannot be read: what is on the screen stays until its end.
    }
  };
  addEventListener('load', look);
  setInterval(look, EVERY);
})();
