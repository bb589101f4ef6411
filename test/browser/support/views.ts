/** A screen on which the site is read. */
export interface View {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  readonly viewport: { readonly width: number; readonly height: number };
}

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

export const DESKTOP_LIGHT: View = { name: "desktop-light", colorScheme: "light", viewport: DESKTOP };

export const VIEWS: readonly View[] = [
  DESKTOP_LIGHT,
  { name: "phone-dark", colorScheme: "dark", viewport: PHONE },
  { name: "desktop-dark", colorScheme: "dark", viewport: DESKTOP },
  { name: "phone-light", colorScheme: "light", viewport: PHONE },
];
