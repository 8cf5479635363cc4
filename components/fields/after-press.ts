/**
 * Runs `work` once the pointer is up again, or at once if none is down. An error that appears while a button is being
 * pressed would move the button away, and the press would miss it.
 */
export function afterPress(work: () => void) {
	if (!document.querySelector(':active')) return work();
	window.addEventListener('pointerup', () => setTimeout(work), { once: true });
}
