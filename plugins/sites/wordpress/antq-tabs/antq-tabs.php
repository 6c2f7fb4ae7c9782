<?php
/**
 * Plugin Name: ANTQ – Phong trào Toàn dân bảo vệ an ninh Tổ quốc
 * Description: Hiện kế hoạch, việc và tiến độ của phong trào Toàn dân bảo vệ an ninh Tổ quốc của một tỉnh, thành phố, bằng một khối hoặc mã ngắn [antq_tabs].
 * Version: @VERSION@
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: antq-tabs
 */

if (!defined('ABSPATH')) {
    exit();
}

require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/tabs.php';

add_action('admin_init', 'antq_tabs_register_settings');
add_action('admin_menu', 'antq_tabs_add_settings_page');
add_filter('plugin_action_links_' . plugin_basename(__FILE__), 'antq_tabs_settings_link');
add_action('init', 'antq_tabs_register');
add_filter('script_loader_tag', 'antq_tabs_load_async', 10, 2);
