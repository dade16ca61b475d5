/** Sizes of letters on a page, large to small; `app/paper.css` says how large each is. */
const sizes = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Gives every page of a sheet, and the card on one, the largest letters with which all of it is on it. */
export function fitPages(sheet: HTMLElement): void {
  for (const page of sheet.querySelectorAll<HTMLElement>('.paper-page, .wallet')) {
    for (const size of sizes) {
      page.dataset.size = size;
      if (page.scrollHeight <= page.clientHeight) break;
    }
  }
}
