import type { Plugin } from "vite";

/** A piece of the default theme, and what stands there instead. */
export interface Repair {
  /** Where, below the folder of the default theme. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A section that opens is one button, not a button in a button, and says whether it is open; others are no button at all. */
const SIDEBAR: readonly Repair[] = [
  {
    file: "components/VPSidebarItem.vue",
    from: "isLink.value ? undefined : 'button'",
    to: "collapsible.value && !isLink.value ? 'button' : undefined",
  },
  {
    file: "components/VPSidebarItem.vue",
    from: `:tabindex="item.items && 0"`,
    to: `:tabindex="itemRole && 0" :aria-expanded="itemRole && !collapsed"`,
  },
  {
    file: "components/VPSidebarItem.vue",
    from: `if ('key' in e && e.key !== 'Enter') {
    return
  }`,
    to: `if ('key' in e) {
    if (e.key !== 'Enter' && e.key !== ' ') return
    e.preventDefault()
  }`,
  },
  {
    file: "components/VPSidebarItem.vue",
    from: `        role="button"
        aria-label="toggle section"
        @click="onCaretClick"
        @keydown.enter="onCaretClick"
        tabindex="0"
`,
    to: "",
  },
  {
    file: "components/VPSidebarItem.vue",
    from: `function onCaretClick() {
  props.item.link && toggle()
}`,
    to: "",
  },
];

/** Home, and the page for what is not there, have a main part as all others do. */
const MAIN: readonly Repair[] = [
  { file: "components/VPHome.vue", from: `<div \n    class="VPHome"`, to: `<main \n    class="VPHome"` },
  { file: "components/VPHome.vue", from: "  </div>\n</template>", to: "  </main>\n</template>" },
  { file: "NotFound.vue", from: `<div class="NotFound">`, to: `<main class="NotFound">` },
  { file: "NotFound.vue", from: "  </div>\n</template>", to: "  </main>\n</template>" },
];

/** The search is a dialog with a box to type in and a list to choose from; the links are the options themselves. */
const SEARCH: readonly Repair[] = [
  {
    file: "components/VPLocalSearchBox.vue",
    from: `      role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"
`,
    to: `      role="dialog"
      aria-modal="true"
`,
  },
  {
    file: "components/VPLocalSearchBox.vue",
    from: `            aria-autocomplete="both"`,
    to: `            role="combobox"
            aria-haspopup="listbox"
            :aria-expanded="results?.length > 0"
            aria-autocomplete="list"`,
  },
  {
    file: "components/VPLocalSearchBox.vue",
    from: `            :id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"
          >
            <a
`,
    to: `            role="presentation"
          >
            <a
              :id="'localsearch-item-' + index"
              :aria-selected="selectedIndex === index ? 'true' : 'false'"
              role="option"
`,
  },
];

/** A key of the keyboard that is drawn is a picture, which may have a name. */
const KEYS: readonly Repair[] = ["navigateUp", "navigateDown", "select", "close"].map((name) => {
  const label = `:aria-label="translate('modal.footer.${name}KeyAriaLabel')"`;
  return { file: "components/VPLocalSearchBox.vue", from: `<kbd ${label}>`, to: `<kbd role="img" ${label}>` };
});

/** The menu of languages leads to the twin of a page, or home where it has none. */
const LANGUAGES: readonly Repair[] = [
  {
    file: "composables/langs.js",
    from: "theme.value.i18nRouting !== false && correspondingLink",
    to: "correspondingLink && page.value.frontmatter.twin !== false && !page.value.isNotFound",
  },
];

/** What only a screen reader says is in the language of the page. */
const SPOKEN: readonly Repair[] = [
  { file: "components/VPNavBarMenu.vue", from: "Main Navigation", to: "{{ theme.mainMenuLabel || 'Main menu' }}" },
  { file: "components/VPSidebar.vue", from: "Sidebar Navigation", to: "{{ theme.sidebarMenuLabel || 'Contents' }}" },
  {
    file: "components/VPSidebar.vue",
    from: "const { sidebarGroups, hasSidebar } = useSidebar()",
    to: "import { useData } from '../composables/data'\nconst { theme } = useData()\nconst { sidebarGroups, hasSidebar } = useSidebar()",
  },
  {
    file: "components/VPNavBarHamburger.vue",
    from: `<script lang="ts" setup>`,
    to: `<script lang="ts" setup>\nimport { useData } from '../composables/data'\nconst { theme } = useData()`,
  },
  {
    file: "components/VPNavBarHamburger.vue",
    from: `aria-label="mobile navigation"`,
    to: `:aria-label="theme.mainMenuLabel || 'Main menu'"`,
  },
  {
    file: "components/VPNavBarExtra.vue",
    from: `label="extra navigation"`,
    to: `:label="theme.moreMenuLabel || 'More'"`,
  },
  { file: "components/VPDocFooter.vue", from: ">Pager<", to: ">{{ theme.pagerLabel || 'Pages before and after' }}<" },
];

/** What the theme offers to pages by name, and none but the home page uses. */
const HOME_PARTS = ["VPButton", "VPFeatures", "VPHomeContent", "VPHomeFeatures", "VPHomeHero"] as const;

/** The parts of the home page are fetched with it: no other page need carry them. */
const HOME: readonly Repair[] = [
  ...HOME_PARTS.map((part) => ({
    file: "without-fonts.js",
    from: `export { default as ${part} } from './components/${part}.vue';`,
    to: "",
  })),
  {
    file: "components/VPContent.vue",
    from: "import VPHome from './VPHome.vue'",
    to: "import { defineAsyncComponent } from 'vue'\nconst VPHome = defineAsyncComponent(() => import('./VPHome.vue'))",
  },
];

export const REPAIRS: readonly Repair[] = [...SIDEBAR, ...MAIN, ...SEARCH, ...KEYS, ...LANGUAGES, ...SPOKEN, ...HOME];

/**
 * Mends what the default theme has no setting for. A copy of its components would have to be kept alike by hand; this
 * changes the few lines that matter, and refuses to build when a new release of the theme no longer has them.
 */
export function themeRepairs(): Plugin {
  const pending = new Set<Repair>();
  return {
    name: "theme-repairs",
    enforce: "pre",
    buildStart: () => {
      for (const repair of REPAIRS) pending.add(repair);
    },
    transform: (code, id) => {
      const [, file] = /\/vitepress\/dist\/client\/theme-default\/([^?]*)$/.exec(id.replaceAll("\\", "/")) ?? [];
      const mine = REPAIRS.filter((repair) => repair.file === file);
      if (mine.length === 0) return undefined;
      for (const repair of mine) pending.delete(repair);
      return { code: mine.reduce(repaired, code), map: null };
    },
    generateBundle: () => {
      for (const { file, from } of pending)
        throw new Error(`the default theme does not load ${file}, to mend: ${from}`);
    },
  };
}

/** The code of a file of the theme with one thing mended. */
export function repaired(code: string, { file, from, to }: Repair): string {
  if (code.split(from).length !== 2) throw new Error(`${file} of the default theme does not have once: ${from}`);
  return code.replace(from, () => to);
}
