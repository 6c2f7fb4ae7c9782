<?php
// Changes the theme of a site: `php theme.php ROOT THEME`.
$_SERVER['HTTP_HOST'] = 'localhost';
require $argv[1] . '/wp-load.php';
switch_theme($argv[2]);
echo get_stylesheet();
