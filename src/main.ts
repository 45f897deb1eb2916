import { mount } from 'svelte';
import App from './app/App.svelte';

const target = document.querySelector('#app');
if (target === null) throw new Error('missing element: #app');
mount(App, { target });
