/** Writes beside each option what it would give; what would give nothing cannot be chosen. */
export function countOptions(select: HTMLSelectElement, chosen: string | undefined, countOf: (value: string) => number): void {
  for (const option of select.options) {
    if (option.value === '') continue;
    const count = countOf(option.value);
    option.text = `${option.dataset['label'] ?? ''}（${count}）`;
    option.disabled = count === 0 && option.value !== chosen;
  }
  select.value = chosen ?? '';
}
