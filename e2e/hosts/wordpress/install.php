<?php
// Makes a WordPress of its own: `php install.php SITE_JSON`. Prints the ids of its pages as JSON.
// SITE_JSON: { root, address, gateway, province, package }
$site = json_decode($argv[1], true);
$_SERVER['HTTP_HOST'] = parse_url($site['address'], PHP_URL_HOST) . ':' . parse_url($site['address'], PHP_URL_PORT);
define('WP_INSTALLING', true);
require $site['root'] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/misc.php';
require_once ABSPATH . 'wp-admin/includes/class-pclzip.php';

$made = wp_install('Cổng thử', 'quan-tri', 'quan-tri@portal.example', false, '', 'mat-khau-cua-bai-thu');
wp_set_current_user($made['user_id']);
$author = wp_insert_user(['user_login' => 'tac-gia', 'user_pass' => 'mat-khau-cua-bai-thu', 'role' => 'author']);

// The package, as an upload is unpacked where PHP has no ZipArchive.
$archive = new PclZip($site['package']);
if ($archive->extract(PCLZIP_OPT_PATH, WP_PLUGIN_DIR) === 0) {
    fwrite(STDERR, $archive->errorInfo(true));
    exit(1);
}
$active = activate_plugin('antq-tabs/antq-tabs.php');
if (is_wp_error($active)) {
    fwrite(STDERR, $active->get_error_message());
    exit(1);
}
antq_tabs_register_settings();
update_option('antq_tabs', ['gateway' => $site['gateway'] . '/', 'province' => $site['province']]);
antq_tabs_register();

$element = '<antq-tabs province="' . $site['province'] . '"></antq-tabs>';
$script = '<script async src="' . $site['gateway'] . '/embed.js"></script>';
$div = '<div class="antq-tabs" data-province="' . $site['province'] . '"></div>';
$pages = [
    'html-block' => [$made['user_id'], "<!-- wp:html -->\n{$script}{$element}\n<!-- /wp:html -->"],
    'classic' => [$made['user_id'], "Kế hoạch của tỉnh\n\n{$element}\n{$script}\n\nHết"],
    'author' => [$author, "<!-- wp:html -->\n{$element}{$script}{$div}\n<!-- /wp:html -->"],
    'shortcode' => [$author, "<!-- wp:shortcode -->\n[antq_tabs]\n<!-- /wp:shortcode -->"],
    'block' => [$author, '<!-- wp:antq/tabs {"align":"wide"} /-->'],
];
$ids = [];
foreach ($pages as $name => [$user, $content]) {
    wp_set_current_user($user);
    $id = wp_insert_post(['post_title' => $name, 'post_content' => wp_slash($content), 'post_status' => 'publish', 'post_type' => 'post'], true);
    if (is_wp_error($id)) {
        fwrite(STDERR, $id->get_error_message());
        exit(1);
    }
    $ids[$name] = $id;
}
echo json_encode($ids);
