/** Every state of the clinician's camera, in each language, light and dark, wide and narrow. */
import { wholeBrowser } from '#tests/browser/chromium.js';
import { test } from './fixtures.ts';
import { cameraScenarios } from './pages/camera-scenarios.ts';
import { forClinician, lookAtEach } from './pages/look-at-each.ts';

test.use({ launchOptions: wholeBrowser(), expectedTroubles: [/ERR_FAILED|Failed to load resource/] });

lookAtEach(forClinician(cameraScenarios));
