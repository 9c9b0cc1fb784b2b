"""The atlas as a site: pages that work from a folder, without a server and without scripts."""
