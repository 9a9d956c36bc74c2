/** Buttons that copy a text of the page. Without scripts, or where a browser refuses, the text can be selected by hand. */

const COPIED = '已复制，到微信群里长按输入框，选“粘贴”。';
const SELECTED = '没能自动复制。文字已经选中：手机上长按它，电脑上按 Ctrl+C。';

/** Shows every copy button of `document` and makes it copy the element that its `data-copies` names. */
export function installCopyButtons(document: Document): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    const text = document.getElementById(button.dataset['copies'] ?? '');
    const status = button.parentElement?.querySelector('[role="status"]');
    if (!text || !status) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      void copied(text).then((done) => {
        if (!done) select(text);
        // Emptied first: a status that does not change is not read out again.
        status.textContent = '';
        requestAnimationFrame(() => (status.textContent = done ? COPIED : SELECTED));
      });
    });
  }
}

/** Whether the text of `element` is on the clipboard now; there is none on a page without https. */
async function copied(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return true;
  } catch {
    return false;
  }
}

function select(element: HTMLElement): void {
  element.ownerDocument.getSelection()?.selectAllChildren(element);
}
