/** What every page of a package keeps: quick exit, letters and colours, reading aloud, copy buttons. */
import { installCopyButtons } from '../../comfort/copy-text.ts';
import { installLookPanel } from '../../comfort/look-panel.ts';
import { installQuickExit } from '../../comfort/quick-exit.ts';
import { installReadAloud } from '../../comfort/voice/read-aloud.ts';
import { spellFolderLinks } from './folder-links.ts';

installQuickExit(document);
installLookPanel(document);
installReadAloud(document);
installCopyButtons(document);
spellFolderLinks(document);
