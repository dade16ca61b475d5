// Emergency notice: one small file that an official replaces on the host, without a build. What is
// damaged, too large or over is not shown; a notice on the screen stays until its end.
(() => {
  const { locale } = document.documentElement.dataset;
  const main = document.querySelector('main');
  if (!locale || !main) return;
  const MOST_BYTES = 2048;
  const place = document.createElement('div');
  place.className = 'notice';
  place.setAttribute('role', 'alert');
  main.prepend(place);
  let until = 0;

  const expire = () => {
    if (Date.now() >= until) place.textContent = '';
  };
  const look = async () => {
    expire();
    if (!navigator.onLine) return;
    try {
      const body = await (await fetch('/notice.json', { cache: 'no-store' })).blob();
      if (body.size <= MOST_BYTES) {
        const { until: end, text = {} } = JSON.parse(await body.text());
        // Only a text can be trimmed.
        const said = [text[locale], text.ja, ''].find((each) => each?.trim);
        until = Date.parse(end) || 0;
        if (place.textContent !== said) place.textContent = said;
        if (said !== text[locale]) place.lang = 'ja';
        // Much longer waits a timer takes for none; each look asks again.
        setTimeout(expire, Math.min(until - Date.now(), 1e9));
      }
      expire();
    } catch {
      // No network, or a file that cannot be read: what is on the screen stays until its end.
    }
  };
  addEventListener('load', look);
  setInterval(look, 300_000);
})();
